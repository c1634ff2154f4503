namespace AstroEngine.Functions.Caching.Sharing;

/// <summary>What one instance of the service tells the others through Redis: what it has removed, or only that it can be heard.</summary>
/// <param name="Instance">Who says it.</param>
/// <param name="Database">The Redis database it is about: channels do not belong to one.</param>
/// <param name="Version">The version of the results.</param>
/// <param name="What">What is said.</param>
/// <param name="Kind">The kind that was cleared.</param>
/// <param name="Keys">The keys that were removed.</param>
/// <param name="Number">The number of a sign of life.</param>
internal sealed record Notice(
    string Instance, int Database, string Version, NoticeType What, string? Kind = null, IReadOnlyList<CacheKey>? Keys = null, long Number = 0)
{
    /// <summary>The most keys of one notice; more are told in several.</summary>
    public const int MostKeys = 500;

    /// <summary>As it is published: words with a space between them. No word holds birth data.</summary>
    public string Render()
    {
        var start = $"{Instance} {Database} {Version} ";
        return start + What switch
        {
            NoticeType.All => "all",
            NoticeType.Kind => $"kind {Kind}",
            NoticeType.Keys => $"keys {string.Join(' ', Keys!)}",
            _ => $"alive {Number}",
        };
    }

    /// <summary>Reads what was published; null when it is no notice: anybody may publish anything.</summary>
    public static Notice? Parse(string? text)
    {
        var words = (text ?? string.Empty).Split(' ');
        if (words.Length < 4 || !int.TryParse(words[1], out var database))
        {
            return null;
        }

        var notice = new Notice(words[0], database, words[2], NoticeType.All);
        return words[3..] switch
        {
            ["all"] => notice,
            ["kind", var kind] when CacheKey.IsKind(kind) => notice with { What = NoticeType.Kind, Kind = kind },
            ["alive", var number] when long.TryParse(number, out var count) => notice with { What = NoticeType.Alive, Number = count },
            ["keys", .. var keys] when keys.Length is > 0 and <= MostKeys && KeysOf(keys) is { } read => notice with { What = NoticeType.Keys, Keys = read },
            _ => null,
        };
    }

    private static List<CacheKey>? KeysOf(string[] words)
    {
        var keys = new List<CacheKey>(words.Length);
        foreach (var word in words)
        {
            if (!CacheKey.TryParse(word, out var key))
            {
                return null;
            }

            keys.Add(key);
        }

        return keys;
    }
}
