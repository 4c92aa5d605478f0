/**
 * What a therapy framework brings to Afterglow: codes, entry types, questions. A module implements {@link FrameworkModule}, says
 * everything else as data, and needs no window, no database and no search engine: the program draws the forms, stores, lists,
 * searches, exports and shows.
 *
 * <p>Semantically versioned. It grows by default methods, by new static factories and by new kinds of fields; a module never has a
 * reason to tell the kinds of fields apart, so that a new kind breaks no module.
 *
 * @since 1.0
 */
package org.afterglow.framework;
