/** ACT as a module: the six processes, values, committed actions, a log of defusion. */
package org.example.act;
