package nl.topdossier.logistics;

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

/** The whole service on the shared database, Kafka and engine, asked over its REST interface. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"spring.config.name=logistics", "topdossier.exercise=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(LogisticsTestConfiguration.class)
@OnSharedStack
public @interface LogisticsOnSharedStack {}
