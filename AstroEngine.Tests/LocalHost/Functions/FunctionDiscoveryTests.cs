using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.LocalHost.Functions;

public sealed class FunctionDiscoveryTests
{
    [Fact]
    public void Find_SeveralTypes_OrdersByNameWhateverTheCase()
    {
        var functions = FunctionDiscovery.Find([typeof(Second), typeof(First)]);

        Assert.Equal(["alpha", "Beta", "gamma"], functions.Select(f => f.Name));
        Assert.All(functions, f => Assert.Equal("request", f.TriggerParameter.Name));
    }

    [Fact]
    public void Find_AssemblyWithABadFunctionInANestedType_Throws() =>
        Assert.Throws<LocalHostStartException>(() => FunctionDiscovery.Find([typeof(FunctionDiscoveryTests).Assembly]));

    [Theory]
    [InlineData(typeof(NoTrigger), "no trigger")]
    [InlineData(typeof(TwoTriggers), "more than one trigger")]
    [InlineData(typeof(NotPublic), "not public")]
    [InlineData(typeof(AsyncVoid), "async void")]
    [InlineData(typeof(Generic), "generic")]
    [InlineData(typeof(Open<>), "generic")]
    [InlineData(typeof(Abstract), "abstract")]
    [InlineData(typeof(NoName), "empty")]
    [InlineData(typeof(SameName), "one name")]
    public void Find_MethodThatCannotBeAFunction_SaysWhy(Type type, string expected)
    {
        var failure = Assert.Throws<LocalHostStartException>(() => FunctionDiscovery.Find([type]));

        Assert.Contains(expected, failure.Message);
        Assert.Contains(type.Name, failure.Message);
    }

    public sealed class First
    {
        [Function("gamma")]
        public void Gamma([HttpTrigger] HttpRequest request) => _ = request;

        public void NotAFunction(HttpRequest request) => _ = request;
    }

    public static class Second
    {
        [Function("Beta")]
        public static void Beta([HttpTrigger] HttpRequest request) => _ = request;

        [Function("alpha")]
        public static void Alpha(int n, [HttpTrigger] HttpRequest request) => _ = (n, request);
    }

    public sealed class NoTrigger
    {
        [Function("F")]
        public void F(HttpRequest request) => _ = request;
    }

    public sealed class TwoTriggers
    {
        [Function("F")]
        public void F([HttpTrigger] HttpRequest request, [HttpTrigger] HttpRequest other) => _ = other;
    }

    public sealed class NotPublic
    {
        [Function("F")]
        internal void F([HttpTrigger] HttpRequest request) => _ = request;
    }

    public sealed class AsyncVoid
    {
        [Function("F")]
        public async void F([HttpTrigger] HttpRequest request) => await Task.Yield();
    }

    public sealed class Generic
    {
        [Function("F")]
        public void F<T>([HttpTrigger] HttpRequest request) => _ = typeof(T);
    }

    public sealed class Open<T>
    {
        [Function("F")]
        public void F([HttpTrigger] HttpRequest request) => _ = typeof(T);
    }

    public abstract class Abstract
    {
        [Function("F")]
        public void F([HttpTrigger] HttpRequest request) => _ = request;
    }

    public sealed class NoName
    {
        [Function(" ")]
        public void F([HttpTrigger] HttpRequest request) => _ = request;
    }

    public sealed class SameName
    {
        [Function("F")]
        public void F([HttpTrigger] HttpRequest request) => _ = request;

        [Function("f")]
        public void G([HttpTrigger] HttpRequest request) => _ = request;
    }
}
