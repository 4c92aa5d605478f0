/** A module of Afterglow. */
package org.example.template;
