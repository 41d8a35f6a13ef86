global using Microsoft.Playwright;
global using Xunit;
global using ZiWbk.EndToEnd;
global using static Microsoft.Playwright.Assertions;
