using AstroEngine.Functions.Caching;
using AstroEngine.LocalHost.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>
/// Finds what there is to ask: the routes in the attributes of the functions, and the values of paths and the fields from what the
/// service itself answers to wrong ones. A route that is added later is fuzzed without a word here.
/// </summary>
internal sealed class FuzzTargets(RunningService service)
{
    private const string Wrong = "fuzz-unknown";
    private const int Rounds = 3;
    private const int FieldsAtOnce = 12;
    private const int MostPathValues = 60;

    // Neither an object nor a text of no meaning is what a field expects: what it says then differs.
    private static readonly string[] WrongValues = ["{\"no\":1}", "\"fuzz\""];

    private static readonly string[] FilledLater = ["zodiac", "id"];

    /// <summary>Finds all of them.</summary>
    public async Task<IReadOnlyList<FuzzTarget>> FindAsync()
    {
        var targets = new List<FuzzTarget>();
        foreach (var route in HttpFunctionRoutes.Find(typeof(IResultCache).Assembly, routePrefix: string.Empty))
        {
            foreach (var path in await PathsAsync(route))
            {
                targets.Add(new FuzzTarget(route, path, await FieldsAsync(route, path)));
            }
        }

        return targets;
    }

    private static string Sample(string path) =>
        "/" + path.Replace("{zodiac}", "lahiri", StringComparison.Ordinal).Replace("{id}", Wrong, StringComparison.Ordinal);

    private static Dictionary<string, string> ErrorsOf(ServiceAnswer answer)
    {
        if (answer.ContentType != "application/problem+json" || !answer.Json.TryGetProperty("errors", out var errors))
        {
            return [];
        }

        return errors.EnumerateObject().ToDictionary(e => e.Name, e => e.Value.EnumerateArray().First().GetString()!);
    }

    private async Task<IReadOnlyList<string>> PathsAsync(HttpFunctionRoute route)
    {
        var pattern = RoutePatternFactory.Parse(route.Template);
        var paths = new List<string> { string.Empty };
        foreach (var segment in pattern.PathSegments)
        {
            var values = segment.Parts is [RoutePatternParameterPart parameter]
                ? await PathValuesAsync(route, pattern, parameter.Name)
                : [string.Concat(segment.Parts.OfType<RoutePatternLiteralPart>().Select(p => p.Content))];
            paths = [.. paths.SelectMany(_ => values, (path, value) => path.Length == 0 ? value : $"{path}/{value}")];
        }

        return paths;
    }

    private async Task<IReadOnlyList<string>> PathValuesAsync(HttpFunctionRoute route, RoutePattern pattern, string name)
    {
        if (FilledLater.Contains(name))
        {
            return [$"{{{name}}}"];
        }

        var path = string.Join('/', pattern.PathSegments.Select(s => s.Parts[0] switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { Name: "zodiac" } => "{zodiac}",
            _ => Wrong,
        }));
        var message = ErrorsOf(await AskAsync(route, path, [])).GetValueOrDefault(name, string.Empty);
        var field = FuzzField.Of(name, message);
        if (field.Bounds is { } bounds)
        {
            return [.. Enumerable.Range((int)bounds.Least, (int)(bounds.Most - bounds.Least) + 1).Where(n => n is < 13 or 30 or 60 or 150 || n == (int)bounds.Most).Select(n => $"{n}")];
        }

        return field.Choices.Count > 0 ? [.. field.Choices.Take(MostPathValues)] : ["a", "1"];
    }

    private async Task<IReadOnlyList<FuzzField>> FieldsAsync(HttpFunctionRoute route, string path)
    {
        var fields = new Dictionary<string, FuzzField>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var known = fields.Count;
            var body = new FuzzBody(new FuzzRandom(round, 0), [], []);
            foreach (var name in await NamesAsync(route, path, body.Valid(fields.Values)))
            {
                fields.TryAdd(name, FuzzField.Unknown(name));
            }

            foreach (var wrong in WrongValues)
            {
                await DescribeAsync(route, path, fields, wrong);
            }

            if (fields.Count == known)
            {
                break;
            }
        }

        return [.. fields.Values.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    private async Task DescribeAsync(HttpFunctionRoute route, string path, Dictionary<string, FuzzField> fields, string wrong)
    {
        foreach (var some in fields.Values.Where(f => f.Choices.Count == 0 && f.Bounds is null).Select(f => f.Name).Chunk(FieldsAtOnce).ToList())
        {
            var left = some.Where(fields.ContainsKey).ToList();
            var errors = ErrorsOf(await AskAsync(route, path, [.. left.Select(name => (name, wrong))]));
            while (errors.FirstOrDefault(e => e.Value.StartsWith("is given by the path", StringComparison.Ordinal)).Key is { } given)
            {
                // Such a mistake is found before all others.
                fields.Remove(given);
                left.Remove(given);
                errors = ErrorsOf(await AskAsync(route, path, [.. left.Select(name => (name, wrong))]));
            }

            foreach (var name in left)
            {
                fields[name] = FuzzField.Of(name, errors.GetValueOrDefault(name, string.Empty));
            }
        }
    }

    private async Task<IReadOnlyList<string>> NamesAsync(HttpFunctionRoute route, string path, IEnumerable<(string Name, string Json)> fields)
    {
        var errors = ErrorsOf(await AskAsync(route, path, [.. fields, (Wrong, "1")]));
        const string mark = "the fields are ";
        var message = errors.GetValueOrDefault(Wrong, string.Empty);
        var at = message.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return [];
        }

        var parameters = RoutePatternFactory.Parse(route.Template).Parameters.Select(p => p.Name).ToHashSet();
        return [.. message[(at + mark.Length)..].Split(", ").Where(name => name.Length > 0 && !parameters.Contains(name))];
    }

    private async Task<ServiceAnswer> AskAsync(HttpFunctionRoute route, string path, IReadOnlyList<(string Name, string Json)> fields)
    {
        if (route.Allows("POST"))
        {
            return await service.PostAsync(Sample(path), FuzzBody.ToJson(fields));
        }

        using var request = new HttpRequestMessage(
            new HttpMethod(route.Methods[0].ToUpperInvariant()), Sample(path) + "?" + FuzzBody.ToQuery(fields));
        return await service.SendAsync(request);
    }
}
