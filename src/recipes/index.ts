/** The recipes, each one line here, and the redirectors. */
import aol from './aol';
import daum from './daum';
import dzen from './dzen';
import gmx from './gmx';
import headtopics from './headtopics';
import ifeng from './ifeng';
import inkl from './inkl';
import msn from './msn';
import naver from './naver';
import netease from './netease';
import newsbreak from './newsbreak';
import qq from './qq';
import rambler from './rambler';
import {isHostOf, type Recipe} from './recipe';
import tOnline from './t-online';
import webDe from './web-de';
import yahoo from './yahoo';
import yahooJapan from './yahoo-japan';

/** Every aggregator Standfirst knows. Adding one is a file, a line here and a fixture folder. */
export const recipes: readonly Recipe[] = [
	inkl,
	aol,
	daum,
	dzen,
	gmx,
	headtopics,
	ifeng,
	msn,
	naver,
	netease,
	newsbreak,
	qq,
	rambler,
	tOnline,
	webDe,
	yahoo,
	yahooJapan,
];

/** The recipe that covers a host, if one does. */
export const recipeFor = (host: string): Recipe | undefined =>
	recipes.find(recipe => recipe.hosts.some(suffix => isHostOf(host, suffix)));
