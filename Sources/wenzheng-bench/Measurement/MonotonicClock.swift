import Glibc

/// A clock that only goes forward.
enum MonotonicClock {
  /// The milliseconds since some moment.
  static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The milliseconds that something takes, and what comes of it.
  static func measure<Result>(_ body: () -> Result) -> (result: Result, milliseconds: Double) {
    let start = milliseconds
    let result = body()
    return (result, milliseconds - start)
  }
}
