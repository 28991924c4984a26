package nl.topdossier.engine;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.camunda.client.CamundaClient;
import org.junit.jupiter.api.Test;

class CommandSenderTests {

    private final CommandQueue queue = mock(CommandQueue.class);
    private final Deployment deployment = mock(Deployment.class);
    private final CommandSender sender = new CommandSender(mock(CamundaClient.class), queue, deployment, 16);

    @Test
    void asksNothingOfAnEngineThatDoesNotHaveTheModels() throws InterruptedException {
        when(deployment.isDone()).thenReturn(false);

        sender.work();

        verifyNoInteractions(queue);
    }

    @Test
    void sendsWhenTheEngineHasTheModels() throws InterruptedException {
        when(deployment.isDone()).thenReturn(true);

        sender.work();

        verify(queue).sendable(16);
    }
}
