using System.Reflection;
using System.Text.RegularExpressions;
using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Tests.Infra;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Logging;

/// <summary>The events of the service: their ids, what may be logged with them, and their table in the documentation.</summary>
public sealed partial class LogEventsTests
{
    private static readonly List<(MethodInfo Method, LoggerMessageAttribute Event)> Events =
    [
        .. typeof(LogEvents).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => (m, m.GetCustomAttribute<LoggerMessageAttribute>()!))
            .Where(m => m.Item2 is not null),
    ];

    [Fact]
    public void Ids_OfAllEvents_AreThoseOfTheTableEachOnce()
    {
        var ids = typeof(LogEvents).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (int)f.GetRawConstantValue()!).Order();
        Assert.Equal(ids, Events.Select(e => e.Event.EventId).Order());
    }

    // Nothing else can be given to an event: no request, no birth, no place, no user.
    [Fact]
    public void Parameters_OfAllEvents_AreTextsNumbersAndEnumerations() => Assert.All(
        Events.SelectMany(e => e.Method.GetParameters()).Select(p => p.ParameterType),
        type => Assert.True(
            type == typeof(ILogger) || type == typeof(Exception) || type == typeof(string) || type.IsEnum || type == typeof(int) || type == typeof(long)
            || type == typeof(double) || type == typeof(bool),
            type.FullName));

    [Fact]
    public void Documentation_LoggingPage_HasEveryEventWithItsLevel()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "logging.md"));
        var rows = Row().Matches(page).Select(m => (int.Parse(m.Groups[1].ValueSpan), m.Groups[2].Value)).Order();
        Assert.Equal(
            Events.Select(e => (e.Event.EventId, e.Event.Level == LogLevel.None ? "VARIES" : LogLevelNames.Of(e.Event.Level))).Order(),
            rows);
    }

    [Theory]
    [InlineData(LogEvents.ApiRequestCompleted, "API request completed")]
    [InlineData(LogEvents.CalculationStarted, "Calculation started")]
    [InlineData(LogEvents.CalculationCompleted, "Calculation completed")]
    [InlineData(LogEvents.CacheOperation, "Cache operation")]
    [InlineData(LogEvents.ApplicationError, "Application error")]
    [InlineData(LogEvents.PerformanceThresholdExceeded, "Performance threshold exceeded")]
    public void Messages_OfRequiredEvents_AreTheirNames(int id, string name) =>
        Assert.Equal(name, Events.Single(e => e.Event.EventId == id).Event.Message);

    [GeneratedRegex(@"^\| (\d{4}) \| ([A-Z]+) \| ", RegexOptions.Multiline)]
    private static partial Regex Row();
}
