using System.Text;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Makes requests: each is decided by the seed and its number alone.</summary>
/// <param name="seed">The seed.</param>
/// <param name="targets">What there is to ask.</param>
/// <param name="jobs">Ids of jobs that there are.</param>
internal sealed class FuzzGenerator(int seed, IReadOnlyList<FuzzTarget> targets, IReadOnlyList<string> jobs)
{
    private readonly IReadOnlyList<FuzzTarget> _calculations = [.. targets.Where(t => t.IsCalculation)];
    private readonly IReadOnlyList<IReadOnlyList<FuzzTarget>> _asked = ByRoute(targets.Where(t => t.IsCalculation));
    private readonly IReadOnlyList<IReadOnlyList<FuzzTarget>> _others = ByRoute(targets.Where(t => !t.IsCalculation && !Silences(t)));

    /// <summary>Makes a request.</summary>
    /// <param name="number">Its number.</param>
    public FuzzRequest Make(int number)
    {
        var random = new FuzzRandom(seed, number);
        var body = new FuzzBody(random, _calculations, jobs);
        var target = random.Pick(random.Pick(random.Chance(80) ? _asked : _others));
        var values = new HostileValues(random);
        var headers = new HostileHeaders(random, values);
        var fields = body.Valid(target.Fields);
        return random.Between(0, 99) switch
        {
            < 35 => Tidy(number, random, target, body, fields, isValid: true),
            < 65 => Tidy(number, random, target, body, Mutated(random, target, values, fields), isValid: false),
            < 70 when target.Route.Template.StartsWith("jobs/bulk", StringComparison.Ordinal) || random.Chance(10) => Lines(number, random, body, values),
            _ => Hostile(random, Tidy(number, random, target, body, fields, isValid: false), headers, values),
        };
    }

    /// <summary>Makes a request to one path that ought to be right.</summary>
    /// <param name="target">The path.</param>
    /// <param name="number">Its number.</param>
    public FuzzRequest MakeRight(FuzzTarget target, int number)
    {
        var random = new FuzzRandom(seed, number);
        var body = new FuzzBody(random, _calculations, jobs);
        return Tidy(number, random, target, body, body.Valid(target.Fields), isValid: true);
    }

    // It could keep the errors out of the log that this suite looks for; LoggingFunctionsTests sends it what is hostile.
    private static bool Silences(FuzzTarget target) => target.Route.Template == "logging/levels" && target.Route.Allows("POST");

    private static IReadOnlyList<IReadOnlyList<FuzzTarget>> ByRoute(IEnumerable<FuzzTarget> targets) =>
        [.. targets.GroupBy(t => (t.Route.Template, string.Join(',', t.Route.Methods))).Select(IReadOnlyList<FuzzTarget> (g) => [.. g])];

    private static List<(string Name, string Json)> Mutated(
        FuzzRandom random, FuzzTarget target, HostileValues values, List<(string Name, string Json)> fields)
    {
        for (var i = random.Between(1, 3); i > 0; i--)
        {
            var at = fields.Count == 0 ? -1 : random.Between(0, fields.Count - 1);
            switch (random.Between(0, 9))
            {
                case 0 when at >= 0: fields.RemoveAt(at); break;
                case 1 when at >= 0: fields.Add(fields[at]); break;
                case 2 when at >= 0: fields.Add((fields[at].Name, values.Value())); break;
                case 3 when at >= 0: fields[at] = (fields[at].Name + random.Pick(["s", " ", "\u0000", "_"]), fields[at].Json); break;
                case 4: fields.Add((values.Text(), values.Value())); break;
                case 5 when target.Fields.Count > 0: fields.Add((random.Pick(target.Fields).Name, values.Value())); break;
                default:
                    if (at >= 0)
                    {
                        fields[at] = (fields[at].Name, values.Value());
                    }

                    break;
            }
        }

        return fields;
    }

    private static FuzzRequest Tidy(
        int number, FuzzRandom random, FuzzTarget target, FuzzBody body, List<(string Name, string Json)> fields, bool isValid)
    {
        var methods = target.Route.Methods.Count > 0 ? target.Route.Methods : ["get", "post"];
        var method = random.Pick(methods).ToUpperInvariant();
        var path = "/" + target.Path.Replace("{zodiac}", body.Zodiac(), StringComparison.Ordinal).Replace("{id}", body.JobId(), StringComparison.Ordinal);
        var isPost = method == "POST";
        var request = new FuzzRequest
        {
            Number = number,
            Template = target.Route.Template,
            IsValid = isValid && target.IsCalculation,
            Method = method,
            Target = isPost || fields.Count == 0 ? path : $"{path}?{FuzzBody.ToQuery(fields)}",
        };
        if (isPost)
        {
            request.Body = Encoding.UTF8.GetBytes(FuzzBody.ToJson(fields));
            request.IsChunked = random.Chance(10);
            request.Headers.Add(("Content-Type", "application/json"));
        }

        if (random.Chance(30))
        {
            request.Headers.Add(("Accept-Encoding", random.Pick(["gzip", "br", "gzip, deflate, br", "identity"])));
        }

        return request;
    }

    private static FuzzRequest Hostile(FuzzRandom random, FuzzRequest request, HostileHeaders headers, HostileValues values)
    {
        if (request.Body is not null && random.Chance(60))
        {
            request.Body = values.Body(Encoding.UTF8.GetString(request.Body));
        }

        if (random.Chance(request.Body is null ? 60 : 20))
        {
            request.Target = headers.Target(request.Target);
        }

        if (random.Chance(15))
        {
            request.Method = headers.Method();
        }

        if (request.Body is not null && random.Chance(20))
        {
            request.Headers.RemoveAll(h => h.Name == "Content-Type");
            request.Headers.Add(("Content-Type", headers.ContentType()));
        }

        if (random.Chance(50))
        {
            headers.AddTo(request);
        }

        return request;
    }

    private FuzzRequest Lines(int number, FuzzRandom random, FuzzBody body, HostileValues values)
    {
        var target = random.Pick(_calculations);
        var lines = Enumerable.Range(0, random.Between(1, 8)).Select(i => random.Between(0, 3) switch
        {
            0 => Encoding.Latin1.GetString(values.Body(body.BulkItem(target, i))),
            1 => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(values.Value())),
            _ => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(body.BulkItem(target, i))),
        });
        var zodiac = target.HasZodiac ? $"&zodiac={body.Zodiac()}" : string.Empty;
        var request = new FuzzRequest
        {
            Number = number,
            Template = "jobs/bulk-charts",
            Method = "POST",
            Target = $"/jobs/bulk-charts?calculation={Uri.EscapeDataString(target.Calculation)}{zodiac}",
            Body = Encoding.Latin1.GetBytes(string.Join(random.Pick(["\n", "\r\n", "\n\n"]), lines)),
        };
        request.Headers.Add(("Content-Type", "application/x-ndjson"));
        return request;
    }
}
