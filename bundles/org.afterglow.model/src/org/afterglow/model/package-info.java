/**
 * The words of a practice as immutable values: clients, their sessions and narratives, the codebook, and what is marked
 * in the texts. Constructors refuse nonsense; text forms are ids, so that no client's word reaches a log.
 */
package org.afterglow.model;
