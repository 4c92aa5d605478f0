/** Changes of what opens the vault, from the open workbench. */
package org.afterglow.app.internal.passphrase;
