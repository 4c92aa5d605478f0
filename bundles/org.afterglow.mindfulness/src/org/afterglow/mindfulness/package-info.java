/**
 * Mindfulness as a module: what was practised, the eight weeks of a course, RAIN, event calendars and the relapse plan.
 */
package org.afterglow.mindfulness;
