/// Looks up keywords and operator names. A word is packed into two integers, lower case, first character lowest.
enum Words {
  /// Packs a word of up to 16 ASCII letters.
  @inline(__always) static func pack(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> (
    low: UInt64, high: UInt64
  ) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var shift: UInt64 = 0
    var index = start
    while index < end {
      let byte = UInt64(base[index] | 0x20)
      if shift < 64 { low |= byte << shift } else { high |= byte << (shift - 64) }
      shift += 8
      index += 1
    }
    return (low, high)
  }

  /// The kind of a keyword.
  static func keyword(length: Int, low: UInt64, high: UInt64) -> TokenKind? {
    switch length {
    case 2:
      switch low {
      case 0x6669: return .if  // if
      case 0x6E69: return .in  // in
      case 0x6F64: return .do  // do
      default: return nil
      }
    case 3:
      switch low {
      case 0x726F66: return .for  // for
      case 0x797274: return .try  // try
      case 0x646E65: return .end  // end
      case 0x726176: return .var  // var
      default: return nil
      }
    case 4:
      switch low {
      case 0x65736C65: return .else  // else
      case 0x6D6F7266: return .from  // from
      case 0x70617274: return .trap  // trap
      case 0x61746164: return .data  // data
      case 0x74697865: return .exit  // exit
      case 0x6D756E65: return .enum  // enum
      case 0x65707974: return .type  // type
      case 0x65736162: return .base  // base
      default: return nil
      }
    case 5:
      switch low {
      case 0x656C696877: return .while  // while
      case 0x6C69746E75: return .until  // until
      case 0x6863746163: return .catch  // catch
      case 0x6B61657262: return .break  // break
      case 0x776F726874: return .throw  // throw
      case 0x6E69676562: return .begin  // begin
      case 0x6D61726170: return .param  // param
      case 0x7373616C63: return .class  // class
      case 0x676E697375: return .using  // using
      case 0x6E61656C63: return .clean  // clean
      default: return nil
      }
    case 6:
      switch low {
      case 0x666965736C65: return .elseIf  // elseif
      case 0x686374697773: return .switch  // switch
      case 0x6E7275746572: return .return  // return
      case 0x7265746C6966: return .filter  // filter
      case 0x656E69666564: return .define  // define
      case 0x63696C627570: return .public  // public
      case 0x636974617473: return .static  // static
      case 0x656C75646F6D: return .module  // module
      case 0x6E6564646968: return .hidden  // hidden
      default: return nil
      }
    case 7:
      switch low {
      case 0x68636165726F66: return .foreach  // foreach
      case 0x796C6C616E6966: return .finally  // finally
      case 0x737365636F7270: return .process  // process
      case 0x65746176697270: return .private  // private
      case 0x646E616D6D6F63: return .command  // command
      case 0x746C7561666564: return .default  // default
      default: return nil
      }
    case 8:
      switch low {
      case 0x65756E69746E6F63: return .continue  // continue
      case 0x6E6F6974636E7566: return .function  // function
      case 0x776F6C666B726F77: return .workflow  // workflow
      case 0x6C656C6C61726170: return .parallel  // parallel
      case 0x65636E6575716573: return .sequence  // sequence
      case 0x796C626D65737361: return .assembly  // assembly
      default: return nil
      }
    case 9:
      switch low {
      case 0x6361667265746E69: return high == 0x65 ? .interface : nil  // interface
      case 0x63617073656D616E: return high == 0x65 ? .namespace : nil  // namespace
      default: return nil
      }
    case 12:
      switch low {
      case 0x7063696D616E7964: return high == 0x6D617261 ? .dynamicparam : nil  // dynamicparam
      case 0x6373656E696C6E69: return high == 0x74706972 ? .inlineScript : nil  // inlinescript
      default: return nil
      }
    case 13:
      switch low {
      case 0x72756769666E6F63: return high == 0x6E6F697461 ? .configuration : nil  // configuration
      default: return nil
      }
    default: return nil
    }
  }

  /// The kind of an operator written as a dash word, without its dash.
  static func dashWord(length: Int, low: UInt64, high: UInt64) -> TokenKind? {
    switch length {
    case 1:
      switch low {
      case 0x66: return .format  // f
      default: return nil
      }
    case 2:
      switch low {
      case 0x7165: return .ieq  // eq
      case 0x656E: return .ine  // ne
      case 0x6567: return .ige  // ge
      case 0x7467: return .igt  // gt
      case 0x746C: return .ilt  // lt
      case 0x656C: return .ile  // le
      case 0x6E69: return .iin  // in
      case 0x7369: return .is  // is
      case 0x7361: return .as  // as
      case 0x726F: return .or  // or
      default: return nil
      }
    case 3:
      switch low {
      case 0x716569: return .ieq  // ieq
      case 0x716563: return .ceq  // ceq
      case 0x656E69: return .ine  // ine
      case 0x656E63: return .cne  // cne
      case 0x656769: return .ige  // ige
      case 0x656763: return .cge  // cge
      case 0x746769: return .igt  // igt
      case 0x746763: return .cgt  // cgt
      case 0x746C69: return .ilt  // ilt
      case 0x746C63: return .clt  // clt
      case 0x656C69: return .ile  // ile
      case 0x656C63: return .cle  // cle
      case 0x6E6969: return .iin  // iin
      case 0x6E6963: return .cin  // cin
      case 0x746F6E: return .not  // not
      case 0x646E61: return .and  // and
      case 0x726F62: return .bor  // bor
      case 0x726F78: return .xor  // xor
      case 0x6C6873: return .shl  // shl
      case 0x726873: return .shr  // shr
      default: return nil
      }
    case 4:
      switch low {
      case 0x656B696C: return .ilike  // like
      case 0x746F6E62: return .bnot  // bnot
      case 0x646E6162: return .band  // band
      case 0x726F7862: return .bxor  // bxor
      case 0x6E696F6A: return .join  // join
      default: return nil
      }
    case 5:
      switch low {
      case 0x656B696C69: return .ilike  // ilike
      case 0x656B696C63: return .clike  // clike
      case 0x686374616D: return .imatch  // match
      case 0x6E69746F6E: return .inotin  // notin
      case 0x74696C7073: return .isplit  // split
      case 0x746F6E7369: return .isNot  // isnot
      default: return nil
      }
    case 6:
      switch low {
      case 0x686374616D69: return .imatch  // imatch
      case 0x686374616D63: return .cmatch  // cmatch
      case 0x6E69746F6E69: return .inotin  // inotin
      case 0x6E69746F6E63: return .cnotin  // cnotin
      case 0x74696C707369: return .isplit  // isplit
      case 0x74696C707363: return .csplit  // csplit
      default: return nil
      }
    case 7:
      switch low {
      case 0x656B696C746F6E: return .inotlike  // notlike
      case 0x6563616C706572: return .ireplace  // replace
      default: return nil
      }
    case 8:
      switch low {
      case 0x656B696C746F6E69: return .inotlike  // inotlike
      case 0x656B696C746F6E63: return .cnotlike  // cnotlike
      case 0x686374616D746F6E: return .inotmatch  // notmatch
      case 0x6563616C70657269: return .ireplace  // ireplace
      case 0x6563616C70657263: return .creplace  // creplace
      case 0x736E6961746E6F63: return .icontains  // contains
      default: return nil
      }
    case 9:
      switch low {
      case 0x6374616D746F6E69: return high == 0x68 ? .inotmatch : nil  // inotmatch
      case 0x6374616D746F6E63: return high == 0x68 ? .cnotmatch : nil  // cnotmatch
      case 0x6E6961746E6F6369: return high == 0x73 ? .icontains : nil  // icontains
      case 0x6E6961746E6F6363: return high == 0x73 ? .ccontains : nil  // ccontains
      default: return nil
      }
    case 11:
      switch low {
      case 0x61746E6F63746F6E: return high == 0x736E69 ? .inotcontains : nil  // notcontains
      default: return nil
      }
    case 12:
      switch low {
      case 0x746E6F63746F6E69: return high == 0x736E6961 ? .inotcontains : nil  // inotcontains
      case 0x746E6F63746F6E63: return high == 0x736E6961 ? .cnotcontains : nil  // cnotcontains
      default: return nil
      }
    default: return nil
    }
  }
}
