using System.Globalization;
using System.Text.Json;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching.Users;
using AstroEngine.Functions.Hosting.Logging;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Tests.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AstroEngine.Tests.Functions.Hosting.Logging;

/// <summary>What is written for what is logged.</summary>
public sealed class LinesTests
{
    private const string Secret = "1987";

    [Fact]
    public void Json_AnyEvent_IsOneObjectWithThePartsByName()
    {
        using var lines = new LogLines();
        lines.Logger.LogWarning(new EventId(77, "Seven"), "Redis at {Endpoint} is {State}", "local\"host\n", 1.5);

        Assert.EndsWith("}\n", lines.Written[0], StringComparison.Ordinal);
        Assert.Equal(1, lines.Written[0].Count(c => c == '\n'));
        var line = lines.Single;
        Assert.Equal(
            ["timestamp", "level", "logger", "event", "event_id", "endpoint", "state"], line.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("WARNING", "Test.Source", 77), (line.GetProperty("level").GetString(), line.GetProperty("logger").GetString(), line.GetProperty("event_id").GetInt32()));
        Assert.Equal("Redis at local\"host\n is 1.5", line.GetProperty("event").GetString());
        Assert.Equal(1.5, line.GetProperty("state").GetDouble());
        var time = line.GetProperty("timestamp").GetString()!;
        Assert.EndsWith("Z", time, StringComparison.Ordinal);
        Assert.InRange(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture), TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow());
    }

    [Fact]
    public void Json_NamesOfPartsAmongTheValues_AreKeptApart()
    {
        using var lines = new LogLines();
        lines.Logger.LogInformation("A {Level} of {Event}", "x", "y");
        Assert.Equal(("INFO", "x", "y"), (lines.Single.GetProperty("level").GetString(), lines.Single.GetProperty("level_").GetString(), lines.Single.GetProperty("event_").GetString()));
    }

    [Fact]
    public void Json_WithinATrace_HasItsId()
    {
        using var lines = new LogLines();
        using var activity = new System.Diagnostics.Activity("test").SetIdFormat(System.Diagnostics.ActivityIdFormat.W3C).Start();
        lines.Logger.LogInformation("event");
        Assert.Equal((activity.TraceId.ToHexString(), activity.SpanId.ToHexString()), (lines.Single.GetProperty("trace_id").GetString(), lines.Single.GetProperty("span_id").GetString()));
    }

    [Fact]
    public void Text_AnyEvent_SaysWhatTheMessageDoesNot()
    {
        using var lines = new LogLines(new TextLine());
        lines.Logger.TestError(new InvalidOperationException("broken"), 42);
        Assert.Matches(@"^\d\d:\d\d:\d\d\.\d{3} ERR Test\.Source: An event of 42 other_value=43\r?\nSystem\.InvalidOperationException: broken", lines.Written[0]);
    }

    public static TheoryData<object> Personal => new(
        new LocalDate(1987, 3, 19),
        new LocalDateTime(1987, 3, 19, 5, 41),
        Instant.FromUtc(1987, 3, 19, 5, 41),
        new GeoPlace(48.1987, 11.1987),
        UserId.Parse("user-1987")!,
        new FieldValue("1987-03-19"),
        new RequestFields(new Dictionary<string, FieldValue> { ["birth_date"] = new("1987-03-19") }, new Dictionary<string, string>()),
        new Microsoft.AspNetCore.Http.QueryString("?birth_date=1987-03-19"),
        JsonDocument.Parse("{\"birth_date\":\"1987-03-19\"}").RootElement);

    [Theory]
    [MemberData(nameof(Personal))]
    public void Log_PersonalValueHoweverItIsGiven_IsRedacted(object value)
    {
        foreach (var isText in (bool[])[false, true])
        {
            using var lines = new LogLines(isText ? new TextLine() : null);
            lines.Logger.LogInformation("Plain {Value}", value);
            lines.Logger.LogInformation("Whole {@Value}", value);
            lines.Logger.LogInformation("Inside {@Value}", new { Inner = value, List = new[] { value } });
            lines.Logger.LogInformation("Listed {Value}", new[] { value });
            lines.Logger.LogInformation("Named {Value}", new Dictionary<string, object> { ["x"] = value });
            using (lines.Logger.BeginScope(new Dictionary<string, object> { ["Scoped"] = value }))
            {
                lines.Logger.LogInformation("Scoped");
            }

            Assert.Equal(6, lines.Written.Count);
            Assert.All(lines.Written, line =>
            {
                Assert.DoesNotContain(Secret, line[20..], StringComparison.Ordinal);
                Assert.Contains(ExceptionText.Redacted, line, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void Log_TargetOfTheRequestInAScope_IsLeftOut()
    {
        using var lines = new LogLines();
        using (lines.Logger.BeginScope(new Dictionary<string, object> { ["RequestPath"] = "/secret-1987", ["QueryString"] = "?1987", ["Kept"] = 7 }))
        {
            lines.Logger.LogInformation("event");
        }

        Assert.Equal(["timestamp", "level", "logger", "event", "kept"], lines.Single.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Log_ExceptionThatRepeatsAValue_TellsTypeAndStackWithoutIt()
    {
        using var lines = new LogLines();
        try
        {
            int.Parse("1987-03-19", CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            lines.Logger.LogError(new InvalidOperationException("It failed", e), "Application error");
        }

        var text = lines.Single.GetProperty("exception").GetString()!;
        Assert.DoesNotContain(Secret, lines.Written[0][30..], StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: It failed", text, StringComparison.Ordinal);
        Assert.Contains("System.FormatException: [redacted]", text, StringComparison.Ordinal);
        Assert.Contains("at System.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_PersonalTypes_HaveThoseOfRequests() => Assert.Superset(
        new HashSet<Type>
        {
            typeof(GeoPlace), typeof(UserId), typeof(FieldValue), typeof(RequestFields), typeof(AstroEngine.Functions.Charts.Birth),
            typeof(AstroEngine.Core.Time.BirthMoment), typeof(AstroEngine.Core.Charts.NatalRequest),
        },
        PersonalTypes.All.ToHashSet());
}
