using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Has every line counted that is logged, wherever else it goes. Lines of <see cref="LogTest"/> are not counted.</summary>
[ProviderAlias("Tally")]
internal sealed class LogTallyProvider(LogTally tally) : ILoggerProvider
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName)
    {
        tally.Know(categoryName);
        return new Counter(tally, categoryName);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Counter(LogTally tally, string source) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!LogTest.IsTest(eventId))
            {
                tally.Count(logLevel, source, eventId);
            }
        }
    }
}
