package nl.topdossier.standins.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Part of the embedded identity provider, which is left out where another one, such as Keycloak, takes its place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = "topdossier.identity.embedded", matchIfMissing = true)
@interface EmbeddedIdentity {}
