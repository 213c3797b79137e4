// Runs before a page has any element, so that the browser sets up the extension API while no frame has its name.
0;
