using System.Reflection;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.LocalHost.Http;

public sealed class RouteTableTests
{
    private static readonly string[] Templates =
    [
        "/", "a", "a/b", "a/{x}", "a/{x?}", "a/{x=1}/{y?}", "{x}/b", "{x}/{y:int}", "{x}.{y}", "a/{x}-{y}/c", "a/{*rest}", "{x}/{y}/c", "a/b/c.d", "é/{x}",
    ];

    private static readonly string[] Pieces = ["", "a", "A", "b", "c", "1", "c.d", "p-q", "é", "%2F"];

    [Fact]
    public void TryFind_EveryPathOfSomePieces_FindsWhatTryingEachTemplateInTurnFinds()
    {
        using var services = new ServiceCollection().AddRouting().AddLogging().BuildServiceProvider();
        var functions = Load(services);
        var table = new RouteTable(functions, NullLogger<RouteTable>.Instance);

        foreach (var path in Paths())
        {
            var context = new DefaultHttpContext { Request = { Method = "GET", Path = path } };
            var expected = functions.FirstOrDefault(f => f.Matcher.TryMatch(path, context, [], NullLogger.Instance));

            table.TryFind(context, out var found, out _);

            Assert.True(expected == found, $"'{path}': expected {expected?.Route.Template ?? "nothing"}, found {found?.Route.Template ?? "nothing"}");
        }
    }

    private static List<HttpFunction> Load(ServiceProvider services)
    {
        var method = typeof(RouteTableTests).GetMethod(nameof(Function), BindingFlags.NonPublic | BindingFlags.Static)!;
        var function = new FunctionMethod("f", method, method.GetParameters()[0], new HttpTriggerAttribute());
        var resolver = services.GetRequiredService<IInlineConstraintResolver>();
        return [.. Templates.Select((template, i) => new HttpFunction(
            new LocalFunctionDefinition(function, "httpTrigger"),
            new FunctionInvoker(function, []),
            new RouteMatcher(new HttpFunctionRoute($"f{i:00}", template, [], AuthorizationLevel.Anonymous), resolver),
            NullLogger.Instance))];
    }

    private static IEnumerable<string> Paths()
    {
        yield return "";
        var paths = new List<string> { "" };
        for (var depth = 0; depth < 3; depth++)
        {
            paths = [.. paths.SelectMany(_ => Pieces, (path, piece) => $"{path}/{piece}")];
            foreach (var path in paths)
            {
                yield return path;
                yield return path + "/";
            }
        }

        yield return string.Concat(Enumerable.Repeat("/a", 15));
        yield return string.Concat(Enumerable.Repeat("/a", 16));
        yield return string.Concat(Enumerable.Repeat("/a", 17));
        yield return string.Concat(Enumerable.Repeat("/a", 40));
    }

    private static void Function(HttpRequest request) => _ = request;
}
