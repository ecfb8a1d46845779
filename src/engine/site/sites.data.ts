/** Every known aggregator, made from its recipe when the extension is built. */
import {recipes} from '../../recipes/index';
import {type Site, siteFrom} from './site';

const sites: Site[] = recipes.map(siteFrom);

export default sites;
