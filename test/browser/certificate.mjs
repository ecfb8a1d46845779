/**
 * A self-signed TLS certificate for the stand-in network, written as DER (RFC 5280) by hand, so that no machine needs
 * openssl. The browsers are told to accept it; it is made anew in every process and never stored.
 */
import {generateKeyPairSync, sign} from 'node:crypto';

/** One DER element: tag, length, content. @param {number} tag @param {...Buffer} content */
function der(tag, ...content) {
	const body = Buffer.concat(content);
	const {length} = body;
	// The shortest form that fits: Chromium breaks off the handshake over any other.
	const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

/** @param {...Buffer} content */
const sequence = (...content) => der(0x30, ...content);
/** @param {string} hex An object identifier, already encoded. */
const identifier = hex => der(0x06, Buffer.from(hex, 'hex'));
/** @param {Date} date As `YYMMDDhhmmssZ`, which is good until 2049. */
const time = date => der(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const commonName = identifier('550403');
const day = 86_400_000;

/** @param {Buffer} publicKey SubjectPublicKeyInfo */
function toBeSigned(publicKey) {
	const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('stand-in network')))));
	const valid = sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 30 * day)));
	const version3 = der(0xa0, der(0x02, Buffer.from([2])));
	const serial = der(0x02, Buffer.from([1, ...Buffer.from(Date.now().toString(16).padStart(12, '0'), 'hex')]));
	return sequence(version3, serial, ecdsaWithSha256, name, valid, name, publicKey);
}

/** @param {Buffer} certificate */
function asPem(certificate) {
	const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
	return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** A fresh key and certificate in PEM, good for 30 days. */
export function certificate() {
	const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
	const content = toBeSigned(publicKey.export({type: 'spki', format: 'der'}));
	const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
	const key = privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
	return {key, cert: asPem(sequence(content, ecdsaWithSha256, signature))};
}
