/**
 * Cognitive behavioural therapy as a module: what is recorded, and the words for it. It holds no rule of what a thought means;
 * it keeps what therapist and client wrote, works out differences of numbers, and says when one of them is missing.
 */
package org.afterglow.cbt;
