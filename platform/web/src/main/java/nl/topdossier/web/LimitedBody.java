package nl.topdossier.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A request whose body is refused as soon as more of it is read than is allowed, whatever length it announced. */
class LimitedBody extends HttpServletRequestWrapper {

    private final long mostBytes;

    LimitedBody(HttpServletRequest request, long mostBytes) {
        super(request);
        this.mostBytes = mostBytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (getContentLengthLong() > mostBytes) {
            throw tooLarge();
        }
        return new Limited(super.getInputStream(), mostBytes);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.ISO_8859_1 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static ResponseStatusException tooLarge() {
        return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }

    private static class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Limited(ServletInputStream body, long mostBytes) {
            this.body = body;
            this.left = mostBytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next == -1 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = body.read(bytes, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
