/**
 * What the parts of the workbench share: theme, icons, slow work, the one error door, undo, and the way to a passage. UI
 * thread only unless a method says otherwise.
 */
package org.afterglow.ui;
