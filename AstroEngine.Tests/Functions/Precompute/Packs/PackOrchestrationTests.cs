using System.Text.Json;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Functions.Precompute.Packs;
using Microsoft.DurableTask;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

public sealed class PackOrchestrationTests
{
    private static readonly PackFile[] Missing = [new(1700, 1709), new(1710, 1719), new(1720, 1729), new(1730, 1739)];

    [Fact]
    public async Task RunAsync_FourPacksMissing_BringsOneAfterAnotherAndTellsHowFarItIs()
    {
        var context = Context(file => null);
        var report = await PackOrchestration.RunAsync(context);

        Assert.Equal((4, 4), (report.Total, report.Brought));
        Assert.Empty(report.Failures);
        Assert.Equal(
            ["1700-1709", "1710-1719", "1720-1729", "1730-1739"],
            context.Calls.Skip(1).Select(call => JsonSerializer.Deserialize<PackFile>(call[call.IndexOf('{', StringComparison.Ordinal)..])!.Years));
        Assert.Equal(
            [
                """{"progress":0,"stage":"building 1700-1709","current":0,"total":4,"failed":0}""",
                """{"progress":25,"stage":"building 1710-1719","current":1,"total":4,"failed":0}""",
                """{"progress":50,"stage":"building 1720-1729","current":2,"total":4,"failed":0}""",
                """{"progress":75,"stage":"building 1730-1739","current":3,"total":4,"failed":0}""",
                """{"progress":100,"stage":"done","current":4,"total":4,"failed":0}""",
            ],
            context.Statuses);
    }

    [Fact]
    public async Task RunAsync_OnePackFailsAlways_IsRetriedReportedAndTheRestGoesOn()
    {
        var context = Context(file => file.FromYear == 1710 ? new PackFormatException("The new pack is off.") : null);
        var report = await PackOrchestration.RunAsync(context);

        Assert.Equal((4, 3), (report.Total, report.Brought));
        Assert.Equal([new PackFailure("1710-1719", "The new pack is off.")], report.Failures);
        Assert.Equal(3, context.Calls.Count(call => call.Contains("1710", StringComparison.Ordinal)));
        Assert.Contains("\"failed\":1", context.Statuses[^1], StringComparison.Ordinal);
        Assert.Equal(
            """{"total":4,"brought":3,"failures":[{"years":"1710-1719","error":"The new pack is off."}]}""", JsonSerializer.Serialize(report));
    }

    [Fact]
    public async Task RunAsync_OnePackFailsOnce_IsBroughtAtTheSecondAttempt()
    {
        var failures = 0;
        var context = Context(file => file.FromYear == 1720 && failures++ == 0 ? new IOException("Packs are being built in here already.") : null);
        Assert.Empty((await PackOrchestration.RunAsync(context)).Failures);
        Assert.Equal(2, failures);
    }

    [Fact]
    public async Task RunAsync_LibraryMissing_IsNotTriedAgain()
    {
        var context = Context(_ => new EphemerisUnavailableException("not installed"));
        var report = await PackOrchestration.RunAsync(context);
        Assert.Equal(4, report.Failures.Count);
        Assert.All(Missing, file => Assert.Single(context.Calls, call => call.Contains($"{file.FromYear}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task RunAsync_NothingMissing_IsDoneAtOnce()
    {
        var context = new DirectContext(null, (_, _) => Task.FromResult<object?>(Array.Empty<PackFile>()));
        Assert.Equal(0, (await PackOrchestration.RunAsync(context)).Total);
        Assert.Single(context.Statuses);
    }

    [Fact]
    public async Task RunAsync_SpanAsInput_IsHandedToTheActivity()
    {
        var context = new DirectContext("1700-2300", (_, _) => Task.FromResult<object?>(Array.Empty<PackFile>()));
        await PackOrchestration.RunAsync(context);
        Assert.Equal(["ListMissingPacks \"1700-2300\""], context.Calls);
    }

    [Fact]
    public async Task RunAsync_InputThatIsNoSpan_FailsAndSaysWhatItMustBe()
    {
        var context = new DirectContext("1700", (_, _) => throw new ArgumentException("The span must be two years such as 1900-2100."));
        var failure = await Assert.ThrowsAsync<TaskFailedException>(() => PackOrchestration.RunAsync(context));
        Assert.Contains("two years", failure.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    private static DirectContext Context(Func<PackFile, Exception?> failure) => new(null, (name, input) =>
        name == PackActivities.ListName ? Task.FromResult<object?>(Missing)
        : failure(JsonSerializer.Deserialize<PackFile>(input)!) is { } thrown ? Task.FromException<object?>(thrown)
        : Task.FromResult<object?>(null));
}
