using System.Text;
using System.Text.Json.Nodes;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Tests.Functions.Precompute;

namespace AstroEngine.Tests.Functions.Charts.CacheKeys;

/// <summary>That keys hold what decides the answer, of every calculation and every field it accepts; and that they do not hold how a request is written.</summary>
public sealed class CacheKeyCoverageTests : IAsyncDisposable
{
    // The clock stands: what depends on "now" is the same each time it is computed.
    private readonly PrecomputeServices _services = new(("Cache:Memory:Entries", "100000"), ("Cache:Memory:Bytes", "1000000000"));

    public static TheoryData<string> Kinds => new(Names());

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Answer_AnyFieldChanged_IsWhatIsComputedForIt(string kind)
    {
        var entry = _services.Get<CalculationCatalog>().Get(kind);
        var requests = new RequestVariants(entry);
        foreach (var request in requests.Bases())
        {
            await IsComputedAsync(entry, request, "lahiri");
            var fields = requests.Fields(request);
            Assert.NotEmpty(fields);
            foreach (var field in fields)
            {
                var variants = requests.Variants(request, field).ToList();
                Assert.True(variants.Count > 0, $"{kind}: no value was found that {field} may have in {request.ToJsonString()}; RequestVariants.Texts needs one.");
                foreach (var variant in variants)
                {
                    await IsComputedAsync(entry, variant, "lahiri");
                }
            }

            foreach (var zodiac in (string[])["raman", "tropical"])
            {
                if (requests.Accepts(request, zodiac))
                {
                    await IsComputedAsync(entry, request, zodiac);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Key_SameRequestInOtherWords_IsTheSame(string kind)
    {
        var entry = _services.Get<CalculationCatalog>().Get(kind);
        var requests = new RequestVariants(entry);
        foreach (var request in requests.Bases())
        {
            await entry.AnswerAsync(RequestVariants.Read(request, "lahiri"), default);
            foreach (var (field, value) in ((string, string)[])
            [
                ("birth_time", "\"14:30:00\""), ("birth_time", "\"14:30:00.000\""), ("timezone", "\"Asia/Kolkata\""), ("timezone", "\"Asia/Calcutta\""),
                ("timezone_offset", "5.50"), ("latitude", "28.61390000004"), ("longitude", "77.2089999999"), ("altitude", "0"), ("altitude", "-0.0"),
                ("user_name", "\"Ada\""), ("calendar", "\"gregorian\""), ("disambiguation", "\"later\""), ("node", "\"mean\""), ("center", "\"geocentric\""),
                ("positions", "\"apparent\""), ("sunrise", "\"astronomical\""), ("house_system", "\"whole_sign\""), ("house_system", "null"),
            ])
            {
                var same = RequestVariants.With(request, field, value);
                if (field == "timezone")
                {
                    same.Remove("timezone_offset");
                }

                if (requests.Fields(request).Contains(field) && requests.Accepts(same, "lahiri"))
                {
                    var answer = await entry.AnswerAsync(RequestVariants.Read(same, "lahiri"), default);
                    Assert.True(answer.Outcome == CacheOutcome.MemoryHit, $"{kind}: {field} {value} is another entry for {request.ToJsonString()}");
                }
            }
        }
    }

    private static IReadOnlyList<string> Names()
    {
        using var services = EngineProvider.Build();
        return ((CalculationCatalog)services.GetService(typeof(CalculationCatalog))!).Names;
    }

    /// <summary>Whatever entry the cache takes the request for, its bytes are those that computing gives.</summary>
    private static async Task IsComputedAsync(CalculationEntry entry, JsonObject request, string zodiac)
    {
        var answered = await entry.AnswerAsync(RequestVariants.Read(request, zodiac), default);
        if (answered.Outcome == CacheOutcome.Computed)
        {
            return;
        }

        var computed = await entry.ComputeAsync(RequestVariants.Read(request, zodiac), default);
        Assert.True(
            computed.Span.SequenceEqual(answered.Body.Span),
            $"{entry.Name}: the key leaves out something of {request.ToJsonString()} in {zodiac}:\n{Difference(Encoding.UTF8.GetString(answered.Body.Span), Encoding.UTF8.GetString(computed.Span))}");
    }

    private static string Difference(string served, string computed)
    {
        var at = served.Zip(computed).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, at - 60);
        return $"served   {served[from..Math.Min(served.Length, at + 60)]}\ncomputed {computed[from..Math.Min(computed.Length, at + 60)]}";
    }
}
