/** Stand-in of the registries of both Houses: receives letters, confirms receipt, gives numbers, and misbehaves when told. */
@NullMarked
package nl.topdossier.standins.griffie;

import org.jspecify.annotations.NullMarked;
