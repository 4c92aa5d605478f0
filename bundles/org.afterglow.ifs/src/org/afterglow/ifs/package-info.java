/**
 * Internal Family Systems as a module: parts and how they stand to each other, what was done with them, and how much Self was
 * there. The permission of protectors is kept in sight where work with an exile is written down; it is never in the way.
 */
package org.afterglow.ifs;
