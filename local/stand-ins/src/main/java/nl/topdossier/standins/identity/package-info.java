/** OpenID Connect provider with demo people, so that an exercise stack needs no other identity system. */
@NullMarked
package nl.topdossier.standins.identity;

import org.jspecify.annotations.NullMarked;
