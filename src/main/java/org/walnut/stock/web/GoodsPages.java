package org.walnut.stock.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.Goods;
import org.walnut.stock.NewGoods;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The kinds of goods and their grades. */
@Controller
class GoodsPages {

  private final Goods goods;
  private final List<Option> pictures;

  GoodsPages(Goods goods, ResourcePatternResolver resources) throws IOException {
    this.goods = goods;
    this.pictures = pictures(resources);
  }

  @GetMapping("/goods")
  @Needs(Act.READ_LOTS)
  String list(Model model) {
    model.addAttribute("goods", goods.all().stream().map(GoodsRow::of).toList());
    return "stock/goods";
  }

  @GetMapping("/goods/new")
  @Needs(Act.KEEP_GOODS)
  String form(Model model) {
    return form(model, Input.empty());
  }

  @PostMapping("/goods")
  @Needs(Act.KEEP_GOODS)
  String add(Input input, RedirectAttributes flash, Model model) {
    try {
      goods.add(input.as(NewGoods.class));
      flash.addFlashAttribute("notice", t("stock.goods.added"));
      return "redirect:/goods";
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private String form(Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute("pictures", pictures);
    return "stock/goods-form";
  }

  private static List<Option> pictures(ResourcePatternResolver resources) throws IOException {
    return Arrays.stream(resources.getResources("classpath*:/static/pictures/goods/*.svg"))
        .map(file -> String.valueOf(file.getFilename()).replace(".svg", ""))
        .sorted()
        .map(name -> new Option(name, name))
        .toList();
  }
}
