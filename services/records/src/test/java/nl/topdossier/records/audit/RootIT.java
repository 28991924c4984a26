package nl.topdossier.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import nl.topdossier.records.RecordsStack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roots are chained, made once a day, and each is mailed once. */
class RootIT extends RecordsStack {

    @Autowired
    private Roots roots;

    @Autowired
    private RootMails mails;

    @Autowired
    private DailyRoot daily;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void mailsEachRootOnceToTheSetAddress() throws Exception {
        rest.perform(post("/v1/audit/roots").with(as("administrator"))).andExpect(status().isCreated());
        Root root = roots.newest().orElseThrow();
        awaitMail(root, Root.MailState.SENT);

        MimeMessage mail = mailsOf(root).getFirst();

        assertThat(mailsOf(root)).hasSize(1);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ROOT_ADDRESS);
        assertThat(mail.getSubject()).startsWith("OEFENING Controlegetal " + root.number());
        assertThat(mail.getContent().toString()).contains(root.hash(), root.previousHash(), root.merkleRoot());
    }

    @Test
    void chainsEachRootToTheOneBefore() {
        Root first = roots.makeFor(PERSON);
        Root second = roots.makeFor(PERSON);

        awaitMail(second, Root.MailState.SENT);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.seal().hash()).isEqualTo(second.hash());
        assertThat(second.number()).isEqualTo(first.number() + 1);
    }

    @Test
    void makesOneRootADay() {
        daily.makeWhenDue();
        daily.makeWhenDue();
        roots.makeDaily();

        assertThat(jdbc.sql("select count(*) from audit_root where kind = 'DAILY'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void sendsTheMailLaterWhenTheMailServerIsAway() {
        MAIL.stop();
        Root root;
        try {
            root = roots.makeFor(PERSON);
            await().atMost(PATIENCE).until(() -> attempts(root) > 0);
            assertThat(mailOf(root)).isNotEqualTo(Root.MailState.SENT);
        } finally {
            MAIL.start();
        }

        awaitMail(root, Root.MailState.SENT);
        assertThat(mailsOf(root)).hasSize(1);
    }

    @Test
    void doesNotRepeatAMailThatACrashInterrupted() {
        Root root = roots.makeFor(PERSON);
        awaitMail(root, Root.MailState.SENT);
        int before = mailsOf(root).size();
        jdbc.sql("update root_mail set state = 'SENDING', ended_at = null where number = :number")
                .param("number", root.number())
                .update();

        awaitMail(root, Root.MailState.UNCERTAIN);

        awaitMail(roots.makeFor(PERSON), Root.MailState.SENT);
        assertThat(mails.due()).noneMatch(due -> due.number() == root.number());
        assertThat(mailsOf(root)).hasSize(before);
    }

    private void awaitMail(Root root, Root.MailState state) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailOf(root)).isEqualTo(state));
    }

    private Root.MailState mailOf(Root root) {
        return roots.find(root.number()).orElseThrow().mail();
    }

    private int attempts(Root root) {
        return jdbc.sql("select attempts from root_mail where number = :number")
                .param("number", root.number())
                .query(Integer.class)
                .single();
    }

    private static List<MimeMessage> mailsOf(Root root) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> idOf(mail).contains(root.hash().substring(0, 16)))
                .toList();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return String.valueOf(mail.getMessageID());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
