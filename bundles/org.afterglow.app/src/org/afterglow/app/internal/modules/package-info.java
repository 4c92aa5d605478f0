/** The page that shows which framework modules there are, and switches them on and off. */
package org.afterglow.app.internal.modules;
