package nl.topdossier.logistics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.topdossier.testsupport.OnControlledClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** The whole service with an engine whose clock can be moved; its tests share one service, so that both clocks stay together. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"spring.config.name=logistics", "topdossier.exercise=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(LogisticsTestConfiguration.class)
@OnControlledClock
public @interface LogisticsOnControlledClock {}
