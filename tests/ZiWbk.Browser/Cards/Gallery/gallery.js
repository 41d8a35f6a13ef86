'use strict';

// Draws cards with the renderer that Teams' own is built on, and says what it had to say about them.
window.gallery = (() => {
  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const pair = name => ({ default: style(name), subtle: style('--quiet') });

  function config() {
    const foregroundColors = { default: pair('--ink'), dark: pair('--ink'), light: pair('--paper'), accent: pair('--brand'), good: pair('--good'), warning: pair('--warn'), attention: pair('--bad') };
    const sizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
    const font = fontFamily => ({ fontFamily, fontSizes: sizes, fontWeights: { lighter: 300, default: 400, bolder: 600 } });
    const ground = backgroundColor => ({ backgroundColor, foregroundColors });
    return {
      supportsInteractivity: true,
      spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
      separator: { lineThickness: 1, lineColor: style('--line') },
      fontTypes: { default: font('"Segoe UI", "Noto Sans", system-ui, sans-serif'), monospace: font('"Courier New", monospace') },
      containerStyles: { default: ground(style('--paper')), emphasis: ground(style('--tint')), accent: ground(style('--tint')), good: ground(style('--tint')), attention: ground(style('--tint')), warning: ground(style('--tint')) },
      actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline' }, actionsOrientation: 'horizontal', actionAlignment: 'left' },
      textStyles: { heading: { size: 'default', weight: 'bolder' } },
      textBlock: { headingLevel: 2 },
    };
  }

  const plain = text => text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

  // What a text block says: a backslash takes a sign as it is, and only who is called stands out.
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.split(/(<at>[^<]*<\/at>)/).map(part => part.startsWith('<at>')
      ? `<span style="color:${style('--brand')};font-weight:600">${plain(part.slice(4, -5))}</span>`
      : plain(part.replace(/\\([\\`*_{}[\]()#+\-.!~|<>&])/g, '$1'))).join('');
    result.didProcess = true;
  };

  return {
    show(cards, dark) {
      document.documentElement.classList.toggle('dark', dark);
      const main = document.querySelector('main');
      main.replaceChildren();
      const said = [];
      cards.forEach((json, at) => {
        const card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = new AdaptiveCards.HostConfig(config());
        card.version = new AdaptiveCards.Version(1, 5);
        const context = new AdaptiveCards.SerializationContext(new AdaptiveCards.Version(1, 5));
        card.parse(json, context);
        for (let event = 0; event < context.eventCount; event++) {
          // The library's own pattern for "lang" remembers where it stopped, and so refuses every second sound one.
          if (!/^Invalid value "(id|en)" for property "lang"\.$/.test(context.getEventAt(event).message)) said.push(`${at}: ${context.getEventAt(event).message}`);
        }
        for (const event of card.validateProperties().validationEvents) said.push(`${at}: ${event.message}`);
        const frame = document.createElement('div');
        frame.className = json.msteams?.width === 'Full' ? 'card wide' : 'card';
        frame.append(card.render());
        main.append(frame);
      });
      return said;
    },

    // What a person could not see or press.
    faults() {
      const faults = [];
      document.querySelectorAll('.card').forEach((card, at) => {
        const right = card.getBoundingClientRect().right;
        for (const one of card.querySelectorAll('*')) {
          const box = one.getBoundingClientRect();
          if (box.width > 0 && box.right > right + 1) faults.push(`${at}: ${one.tagName} "${one.textContent.slice(0, 40)}" is ${Math.round(box.right - right)} px too wide`);
        }
        for (const button of card.querySelectorAll('.ac-pushButton')) {
          const words = button.firstElementChild ?? button;
          if (button.scrollWidth > button.clientWidth + 1 || words.scrollWidth > words.clientWidth + 1) faults.push(`${at}: the button "${button.textContent}" is cut off`);
        }
        for (const bar of card.querySelectorAll('.ac-richTextBlock')) {
          if (/^[━─╋┼]+$/.test(bar.textContent) && bar.getBoundingClientRect().height > 30) faults.push(`${at}: a bar goes over two lines`);
        }
      });
      return faults;
    },

    buttons: () => [...document.querySelectorAll('.ac-pushButton')].map(button => button.textContent),
  };
})();
