using System.Globalization;
using System.Text.RegularExpressions;

namespace AstroEngine.LocalHost.Http;

/// <summary>Values that an inline route constraint is likely to accept.</summary>
internal static partial class ConstraintSamples
{
    /// <summary>Reads samples out of the text of a constraint, such as <c>range(1,300)</c> or <c>regex(^(chaldean|pythagorean)$)</c>.</summary>
    public static IEnumerable<string> Of(string? constraint)
    {
        if (constraint is null || Call().Match(constraint) is not { Success: true } call)
        {
            return [];
        }

        var arguments = call.Groups["arguments"].Value;
        return call.Groups["name"].Value.ToLowerInvariant() switch
        {
            "regex" => Words().Matches(arguments).Select(m => m.Value),
            "length" or "minlength" or "maxlength" => Numbers(arguments).Where(n => n is > 0 and <= 4096).SelectMany(n => new[] { new string('a', (int)n), new string('1', (int)n) }),
            "min" or "max" or "range" => Numbers(arguments).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            _ => [],
        };
    }

    private static IEnumerable<long> Numbers(string arguments)
    {
        foreach (var text in arguments.Split(','))
        {
            if (long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                yield return number;
            }
        }
    }

    [GeneratedRegex(@"^(?<name>\w+)\((?<arguments>.*)\)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    /// <summary>Runs of characters that mean themselves in a pattern: the words of an alternation.</summary>
    [GeneratedRegex(@"[A-Za-z0-9_\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
