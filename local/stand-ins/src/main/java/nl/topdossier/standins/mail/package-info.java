/** SMTP server of the exercise: hands mails to whoever has that mailbox, and catches all others. */
@NullMarked
package nl.topdossier.standins.mail;

import org.jspecify.annotations.NullMarked;
