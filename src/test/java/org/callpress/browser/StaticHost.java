package org.callpress.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/**
 * A static host as plain as any: files of a folder under a base path, text packed where the browser
 * takes it, with a security policy or none.
 */
final class StaticHost implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          ".css", "text/css; charset=utf-8",
          ".js", "text/javascript; charset=utf-8",
          ".html", "text/html; charset=utf-8",
          ".svg", "image/svg+xml",
          ".woff2", "font/woff2",
          ".txt", "text/plain; charset=utf-8",
          ".json", "application/json");

  static {
    // without it Java 17 answers each request on a kept connection 40 ms late
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Path folder;
  private final String base;
  private final String policy;
  private final HttpServer server;
  private final Map<String, Integer> late = new ConcurrentHashMap<>();

  /**
   * @param base path that the folder stands under: "/a/b/"
   * @param policy content security policy to send, or null
   */
  StaticHost(Path folder, String base, String policy) {
    this.folder = folder;
    this.base = base;
    this.policy = policy;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newFixedThreadPool(4, StaticHost::daemon));
    server.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** Takes its time over paths of this pattern: on a network, files come one after another. */
  StaticHost late(String paths, int millis) {
    late.put(paths, millis);
    return this;
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = path.startsWith(base) ? folder.resolve(path.substring(base.length())) : null;
      if (file == null || !file.normalize().startsWith(folder) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type(file.getFileName().toString()));
      if (policy != null) {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
      }
      late.forEach((paths, millis) -> pause(path.matches(paths) ? millis : 0));
      byte[] bytes = Files.readAllBytes(file);
      String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
      if (accepted != null && accepted.contains("gzip") && !path.matches(".*\\.(png|woff2)")) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        bytes = packed(bytes);
      }
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void pause(int millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String type(String name) {
    String known = TYPES.get(name.substring(Math.max(0, name.lastIndexOf('.'))));
    String guessed = URLConnection.guessContentTypeFromName(name);
    return known != null ? known : guessed != null ? guessed : "application/octet-stream";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
