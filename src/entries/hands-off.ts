/** Entry, registered for the hosts that are to be left alone until the browser closes: says so to the cleaner. */
globalThis.standfirstHandsOff = true;
