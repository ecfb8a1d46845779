/** The build bundles the stylesheet that `main.tsx` names into `popup.css`, next to `popup.js`. */
declare module '*.css';
