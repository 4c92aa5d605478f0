/**
 * Mindfulness as a module: what was practised, the eight weeks of a course, RAIN, event calendars and the plan for hard times.
 */
package org.afterglow.mindfulness;
