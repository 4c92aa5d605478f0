/** What ACT looks like: the hexaflex as a picture. */
package org.example.act.ui;
