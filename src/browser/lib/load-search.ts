import { data } from '../../domain/names.ts';
import { lazyScript } from './load-script.ts';
import './search-api.ts';

export const loadSearch = lazyScript(data.searchScript, () => window.callbackSearch);
