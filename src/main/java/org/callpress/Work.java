package org.callpress;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does many things at once and gives the results in the order of what went in. */
final class Work implements AutoCloseable {
  private final ForkJoinPool pool;

  /**
   * @param threads how many things at once, at least 1; the results do not depend on it
   */
  Work(int threads) {
    pool = new ForkJoinPool(threads);
  }

  <T, R> List<R> map(List<T> items, Function<T, R> function) {
    return await(() -> items.parallelStream().map(function).toList());
  }

  <T> void each(List<T> items, Consumer<T> action) {
    await(
        () -> {
          items.parallelStream().forEach(action);
          return List.of();
        });
  }

  private <R> R await(java.util.concurrent.Callable<R> task) {
    try {
      return pool.submit(task).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
