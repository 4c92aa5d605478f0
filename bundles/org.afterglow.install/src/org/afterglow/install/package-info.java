/** Modules of other people beside the program: looking into a file, installing and removing. The only bundle that knows p2. */
package org.afterglow.install;
