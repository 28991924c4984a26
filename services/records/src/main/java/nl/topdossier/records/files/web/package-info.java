/** Gives out what was filed, and fetches from dispatch what is to be filed. */
@NullMarked
package nl.topdossier.records.files.web;

import org.jspecify.annotations.NullMarked;
