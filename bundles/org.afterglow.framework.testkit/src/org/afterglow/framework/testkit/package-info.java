/**
 * For tests of a module: extend {@link org.afterglow.framework.testkit.ModuleContract}.
 *
 * @since 1.0
 */
package org.afterglow.framework.testkit;
