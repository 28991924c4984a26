package nl.topdossier.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.topdossier.testsupport.OnSharedStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** The whole service on the shared database, Kafka and engine, with drafting and both Houses played by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.config.name=dispatch",
            "topdossier.exercise=true",
            "topdossier.dispatch.undo-window=PT0.2S",
            "topdossier.dispatch.longest-pause=PT4S"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(DispatchTestConfiguration.class)
@OnSharedStack
public @interface DispatchOnSharedStack {}
