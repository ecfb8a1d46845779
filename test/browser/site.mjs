/**
 * A local stand-in for the Internet, on 127.0.0.1 only.
 *
 * One plain HTTP port acts as a forward proxy. A browser told to use it sends
 *   CONNECT www.inkl.com:443       → answered by a local TLS server with a self-signed certificate
 *   GET http://host/… (absolute)   → answered by the same handler, in clear
 * so that a page really is at https://www.inkl.com/news/slug (match patterns, origin and CSP are those of the real
 * host) and nothing can leave the machine: a host without a route is refused at once. Requests of background scripts
 * and popups go through it too, so `requests` is the proof that an extension calls nobody.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import {certificate} from './certificate.mjs';

/**
 * Answers a request through `response`, or returns a string to be sent as HTML.
 * @typedef {(url: URL, response: http.ServerResponse, request: http.IncomingMessage) => string | void} Route
 */

/**
 * A request. `dest` and `referrer` are what the browser says: what it is for (`document`, `image`, `empty` for a script's
 * own) and from which page. Of a host that is refused nothing is known but its name.
 * @typedef {{url: string, dest?: string, referrer?: string}} Call
 */

/**
 * @typedef {object} Site
 * @property {number} port The proxy's.
 * @property {string[]} requests Every address asked for, answered or refused, in order.
 * @property {Call[]} calls The same, with what the browser says of each.
 * @property {string[]} texts Every answer; a test adds the addresses that it names itself.
 * @property {Record<string, Route>} routes By host; a key such as `*.inkl.com` covers sub-domains. May be changed.
 * @property {() => Promise<void>} close
 */

/** @param {Record<string, Route>} routes @param {string} host */
function routeFor(routes, host) {
	const wider = Object.keys(routes).find(key => key.startsWith('*.') && host.endsWith(key.slice(1)));
	return routes[host] ?? (wider === undefined ? undefined : routes[wider]);
}

/** @param {http.Server} server @returns {Promise<number>} */
function listen(server) {
	return new Promise(resolve => {
		server.listen(0, '127.0.0.1', () => resolve(/** @type {net.AddressInfo} */ (server.address()).port));
	});
}

/** @param {http.ServerResponse} response @param {string} html */
function sendPage(response, html) {
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
	response.end(html);
}

/** @param {Site} site @param {Call} call */
function record(site, call) {
	site.requests.push(call.url);
	site.calls.push(call);
}

/** Keeps the text of an answer, however its route sends it. @param {Site} site @param {http.ServerResponse} response */
function keep(site, response) {
	const {write, end} = response;
	/** @param {Function} send @returns {any} */
	const kept =
		send =>
		/** @param {any[]} sent */
		(...sent) => {
			if (sent.length > 0) site.texts.push(String(sent[0]));
			return send.apply(response, sent);
		};
	Object.assign(response, {write: kept(write), end: kept(end)});
}

/** @param {Site} site @param {'http' | 'https'} scheme @returns {http.RequestListener} */
function handler(site, scheme) {
	return (request, response) => {
		const {host = 'unknown', referer, 'sec-fetch-dest': dest} = request.headers;
		const url = new URL(request.url ?? '/', `${scheme}://${host}`);
		record(site, {url: url.href, dest: dest?.toString(), referrer: referer});
		keep(site, response);
		const route = routeFor(site.routes, url.hostname);
		if (!route) {
			response.writeHead(403).end();
			return;
		}
		const html = route(url, response, request);
		if (typeof html === 'string') sendPage(response, html);
	};
}

/** Joins a CONNECTed browser to the TLS server. @param {net.Socket} socket @param {Buffer} head @param {number} port */
function tunnel(socket, head, port) {
	const upstream = net.connect(port, '127.0.0.1', () => {
		socket.write('HTTP/1.1 200 OK\r\n\r\n');
		upstream.write(head);
		socket.pipe(upstream);
		upstream.pipe(socket);
	});
	upstream.on('error', () => socket.destroy());
	socket.on('error', () => upstream.destroy());
	socket.on('close', () => upstream.destroy());
}

/** @param {Site} site @param {http.Server} proxy @param {number} tlsPort */
function acceptTunnels(site, proxy, tlsPort) {
	proxy.on('connect', (request, socket, head) => {
		const host = (request.url ?? '').replace(/:\d+$/, '');
		if (routeFor(site.routes, host)) {
			tunnel(/** @type {net.Socket} */ (socket), head, tlsPort);
			return;
		}
		record(site, {url: `https://${host}/`});
		socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
	});
}

/** @param {http.Server} proxy @param {https.Server} tls */
function closer(proxy, tls) {
	/** @type {Set<net.Socket>} */
	const sockets = new Set();
	proxy.on('connection', socket => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		socket.on('error', () => {});
	});
	return async () => {
		for (const socket of sockets) socket.destroy();
		tls.closeAllConnections();
		await Promise.all([proxy, tls].map(server => new Promise(resolve => server.close(resolve))));
	};
}

/**
 * Starts the stand-in network.
 * @param {Record<string, Route>} routes
 * @returns {Promise<Site>}
 */
export async function startSite(routes) {
	/** @type {Site} */
	const site = {port: 0, requests: [], calls: [], texts: [], routes, close: async () => {}};
	const tls = https.createServer(certificate(), handler(site, 'https'));
	const proxy = http.createServer(handler(site, 'http'));
	site.close = closer(proxy, tls);
	acceptTunnels(site, proxy, await listen(tls));
	site.port = await listen(proxy);
	return site;
}
