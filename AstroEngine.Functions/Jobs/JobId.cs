using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace AstroEngine.Functions.Jobs;

/// <summary>
/// The id of a job, such as <c>job-bulk-charts-0f3a…</c>, which is the id of its orchestration too. The kind is part of it, so that
/// jobs can be told from other orchestrations, and listed by kind, by the beginning of the id alone.
/// </summary>
internal readonly record struct JobId
{
    /// <summary>What every id begins with.</summary>
    public const string Prefix = "job-";

    private const int SuffixBytes = 16;
    private const int SuffixLength = 2 * SuffixBytes;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private JobId(string kind, string value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>The kind of job.</summary>
    public string Kind { get; }

    /// <summary>The whole id.</summary>
    public string Value { get; }

    /// <summary>Makes a new id that nobody can guess.</summary>
    public static JobId Create(string kind) =>
        new(kind, PrefixOf(kind) + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SuffixBytes)));

    /// <summary>What every id of a kind begins with.</summary>
    public static string PrefixOf(string kind) => $"{Prefix}{kind}-";

    /// <summary>Reads an id.</summary>
    /// <param name="text">What came.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether it has the form of one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out JobId id)
    {
        foreach (var kind in JobKinds.All)
        {
            var prefix = PrefixOf(kind);
            if (text is not null
                && text.Length == prefix.Length + SuffixLength
                && text.StartsWith(prefix, StringComparison.Ordinal)
                && text.AsSpan(prefix.Length).IndexOfAnyExcept(Digits) < 0)
            {
                id = new JobId(kind, text);
                return true;
            }
        }

        id = default;
        return false;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
