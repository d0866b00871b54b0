package io.levain.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerLastTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void sendsWhatWasWritten() throws Exception {
        answer((asked, answer) -> answer.getWriter().write("rye"));

        assertThat(response.getContentAsString()).isEqualTo("rye");
        assertThat(response.getContentLength()).isEqualTo(3);
    }

    @Test
    void sendsNothingOfWhatGoesWrong() {
        assertThatThrownBy(() -> answer((asked, answer) -> {
                    answer.getOutputStream().write(rows());
                    answer.flushBuffer();
                    throw new IllegalStateException("the database is gone");
                }))
                .hasMessage("the database is gone");

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void forgetsWhatIsTakenBack() throws Exception {
        answer((asked, answer) -> {
            answer.getOutputStream().write(rows());
            answer.resetBuffer();
            answer.getOutputStream().write('x');
        });

        assertThat(response.getContentAsString()).isEqualTo("x");
    }

    @Test
    void leavesToTheContainerWhatItAnswers() throws Exception {
        answer((asked, answer) -> {
            answer.getOutputStream().write('x');
            ((HttpServletResponse) answer).sendError(400);
        });

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void doesNotHoldBackWhatSomebodyElseSendsLater() throws Exception {
        request.setAsyncSupported(true);
        answer((asked, answer) -> {
            answer.getOutputStream().write('1');
            asked.startAsync(asked, answer);
        });

        assertThat(response.getContentAsString()).isEqualTo("1");
    }

    private void answer(FilterChain service) throws IOException, ServletException {
        new AnswerLast().doFilter(request, response, service);
    }

    private static byte[] rows() {
        return "harbour,rye,3\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    }
}
