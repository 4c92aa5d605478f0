/** The tree of the practice: a virtual tree, what its rows say and how they are painted. */
package org.afterglow.ui.clients.internal.tree;
