using System.Globalization;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>How much is fuzzed, from the environment: <c>make fuzz</c> sets it, <c>make test</c> takes what is usual.</summary>
/// <param name="Requests">How many requests (<c>FUZZ_REQUESTS</c>).</param>
/// <param name="Seed">Decides all of them (<c>FUZZ_SEED</c>).</param>
/// <param name="Only">The number of one request that is sent alone (<c>FUZZ_ONLY</c>), or null.</param>
internal sealed record FuzzSettings(int Requests, int Seed, int? Only)
{
    private const int UsualRequests = 20_000;
    private const int UsualSeed = 6;

    /// <summary>The settings of this run.</summary>
    public static FuzzSettings FromEnvironment() =>
        new(Read("FUZZ_REQUESTS") ?? UsualRequests, Read("FUZZ_SEED") ?? UsualSeed, Read("FUZZ_ONLY"));

    private static int? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
        ? int.Parse(text, NumberStyles.AllowLeadingSign)
        : null;
}
