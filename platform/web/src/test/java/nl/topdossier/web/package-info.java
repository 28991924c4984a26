@NullMarked
package nl.topdossier.web;

import org.jspecify.annotations.NullMarked;
